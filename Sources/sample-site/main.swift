print("sample site")
