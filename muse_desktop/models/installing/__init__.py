"""How packs come to this computer: folders, single files, archives, a hub."""
