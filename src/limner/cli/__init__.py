"""The command line: thin. Parses, calls, prints; decides nothing."""
