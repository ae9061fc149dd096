"""The painter: draws a picture-book scene of a few dozen numbers, at any size, as pixels or as SVG.

It knows neither Qt nor torch. What it draws from is a :class:`~muse_desktop.painter.scene.Scene`;
everything is composed in units of which a picture is 256 high.
"""
