/// Names of places.
enum PlaceNames {}
