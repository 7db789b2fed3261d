"""Each module is one step: NNNN_what_it_does.py, in order."""
