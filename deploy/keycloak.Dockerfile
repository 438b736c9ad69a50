# Keycloak with its build options fixed, so that its container can be read-only.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
ENV KC_DB=postgres KC_HEALTH_ENABLED=true
RUN /opt/keycloak/bin/kc.sh build

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/lib/quarkus/ /opt/keycloak/lib/quarkus/
ENV KC_DB=postgres KC_HEALTH_ENABLED=true
COPY stack/src/main/resources/realm/speelruimte-realm.json /opt/keycloak/data/import/
# The login pages in the platform's look and the municipality's colours.
ARG SPEELRUIMTE_THEME=waterrijk
COPY stack/src/main/resources/theme/login/ /opt/keycloak/themes/speelruimte/login/
COPY frontend/public/themes/${SPEELRUIMTE_THEME}/theme.css /opt/keycloak/themes/speelruimte/login/resources/css/
COPY frontend/public/themes/${SPEELRUIMTE_THEME}/logo.svg /opt/keycloak/themes/speelruimte/login/resources/img/
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
