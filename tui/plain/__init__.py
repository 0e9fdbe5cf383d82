"""The same places in plain lines, for shells, scripts and screen readers."""
