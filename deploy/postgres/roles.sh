#!/bin/sh
# Runs once, on an empty data folder: the roles and databases of the platform and of Keycloak.
# The tables belong to the owner, which only migrations use; the platform's own role owns nothing.
set -eu
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set owner="$SPEELRUIMTE_DB_OWNER_PASSWORD" \
    --set app="$SPEELRUIMTE_DB_PASSWORD" \
    --set keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE speelruimte_owner LOGIN PASSWORD :'owner';
CREATE ROLE speelruimte_app LOGIN PASSWORD :'app';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
CREATE DATABASE speelruimte OWNER speelruimte_owner;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE postgres, template1, speelruimte, keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE speelruimte TO speelruimte_app;
SQL
