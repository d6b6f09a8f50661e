/// Words that mostly stand in small letters, so that one in capitals at the beginning of a sentence is no name.
enum CommonWords {}
