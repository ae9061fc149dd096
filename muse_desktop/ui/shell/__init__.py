"""The window itself: what holds the rooms, menus, status, device."""
