/// Names of things: products, games, works, contests, programs. They look like names of persons and bodies and are none.
enum ProductNames {}
