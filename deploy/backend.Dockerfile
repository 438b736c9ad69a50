# The back end. Build the project first: ./mvnw package -DskipTests
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home speelruimte \
    && install --directory --owner=10001 /var/lib/speelruimte
WORKDIR /opt/speelruimte
COPY backend/target/quarkus-app/ ./
USER 10001
ENV JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
# The word after it is a command: migrate, seed, or none to serve.
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
