"""Files of pictures: reading and writing, EXIF and colour spaces, metadata, sheets, heat maps."""
