#!/bin/bash
# Ends the processes that start.sh started, by the ids it kept.
. "$(dirname "$0")/lib/env.sh"
stop_servers
echo stopped
