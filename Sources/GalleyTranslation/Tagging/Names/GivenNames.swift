/// Given names of persons.
enum GivenNames {}
