#!/bin/bash
# Runs once, when the volume is empty: the role that owns the schema and the role the application works under.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  --set=owner_password="$LOTSE_OWNER_PASSWORD" --set=app_password="$LOTSE_APP_PASSWORD" <<'SQL'
create role lotse_owner login password :'owner_password';
create role lotse_app login nosuperuser nobypassrls password :'app_password';
create database lotse owner lotse_owner;
SQL
