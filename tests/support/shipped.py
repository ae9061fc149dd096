"""The packs that come with the program, as the library lists them."""

STORYBOOK = "storybook"
"""What draws where nobody names a model: what newcomers meet."""
PIXELS = "storybook-pixels"
"""The one whose latents are of pixels: Stable Diffusion's own pipeline, trained here."""
SIDES = {STORYBOOK: 1024} | {PIXELS: 256}
"""Of the pictures that they draw where no size is asked for."""
SHIPPED = sorted({"daylight", *SIDES})
