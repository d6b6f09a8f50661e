/// Names of sports clubs and of universities and their teams.
enum ClubNames {}
