"""formgen fills the official forms that Kazakhstan's NGOs and state bodies exchange."""
