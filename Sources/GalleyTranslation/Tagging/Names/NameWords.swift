/// Words that stand in or beside names and say what they name.
enum NameWords {}
