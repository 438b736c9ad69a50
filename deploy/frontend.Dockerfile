# The screens behind nginx, which passes the interface on. Build the project first:
# ./mvnw package -DskipTests
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY deploy/nginx/default.conf.template /etc/nginx/templates/default.conf.template
COPY frontend/dist/ /usr/share/nginx/html/
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s \
    CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/theme/logo.svg"]
