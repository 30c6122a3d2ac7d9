#!/bin/sh
# Rebuilds src/main/resources/static/vendor from the locked packages (needs Node 20 or later).
set -e
cd "$(dirname "$0")"
npm ci --ignore-scripts
npm run build
