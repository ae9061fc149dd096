"""The packs that come with the program, as the library lists them."""

SHIPPED = ["daylight", "storybook"]
