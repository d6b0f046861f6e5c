"""How long recordings take, beside the bare library that speaks and the bare encoder."""
