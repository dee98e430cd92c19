#!/bin/bash
# Ends the processes that start.sh started, by the ids it kept.
. "$(dirname "$0")/lib/env.sh"
for file in "$FIELD"/run/*.pid; do
  if alive "$file"; then kill -- "-$(cat "$file")" 2> /dev/null || kill "$(cat "$file")"; fi
  rm -f "$file"
done
echo stopped
