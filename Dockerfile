# Builds the app and puts it, without the embedded database, on a JRE.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
RUN mvn -B -q dependency:go-offline
COPY src src
COPY frontend frontend
RUN mvn -B -q package -DskipTests

FROM eclipse-temurin:25-jre
# The PDF's fonts need fontconfig; the health check needs curl.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fontconfig curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home masterclass
WORKDIR /app
COPY --from=build /build/target/masterclass.jar masterclass.jar
COPY course-content course-content
USER masterclass
ENV PORT=8080 MASTERCLASS_CONTENT=/app/course-content
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD curl --fail --silent --output /dev/null "http://localhost:${PORT}/health/readiness"
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true", "-XX:MaxRAMPercentage=70", "-jar", "masterclass.jar"]
