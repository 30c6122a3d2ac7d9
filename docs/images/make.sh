#!/bin/sh
# Takes the screenshots of the README from a running demo (./mvnw spring-boot:run in another window).
set -e
cd "$(dirname "$0")/../.."
./mvnw -q -B test -Dtest=ReadmeScreenshotsTest -Dlotse.screenshots="${1:-http://localhost:8080}"
