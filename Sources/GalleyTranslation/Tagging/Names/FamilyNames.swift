/// Family names of persons.
enum FamilyNames {}
