# The kit and the reference in one image, built from these sources:
#   docker build -t insight-selectors .
#   docker run --rm -p 127.0.0.1:4586:4586 -e INSIGHT_SELECTORS_REGISTRY_TOKEN=a-secret insight-selectors
# (in a container the server is on every address, and there the registry is open to holders of a
# token only). What is changed is in memory and gone with the container, unless it is kept in a
# database on a volume, as compose.yaml does:
#   docker run --rm -p 127.0.0.1:4586:4586 -e INSIGHT_SELECTORS_REGISTRY_TOKEN=a-secret \
#     -e INSIGHT_SELECTORS_BACKEND=sqlite -v insights:/data insight-selectors
# Or the kit, with the report in this folder:
#   docker run --rm --network host -v "$PWD:/reports" insight-selectors conform --endpoint http://127.0.0.1:5000 --arrange aws
FROM docker.io/library/maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -q -B -pl app -am -DskipTests -Dspotless.check.skip -Denforcer.skip package

FROM docker.io/library/eclipse-temurin:21-jre
COPY --from=build /src/app/target/insight-selectors.jar /opt/insight-selectors.jar
RUN install -d -o 65534 -g 65534 /reports /data
# Nobody.
USER 65534:65534
ENV INSIGHT_SELECTORS_DATABASE=/data/insights.db
VOLUME /data
WORKDIR /reports
EXPOSE 4586
HEALTHCHECK --start-period=10s --interval=10s --timeout=3s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${INSIGHT_SELECTORS_PORT:-4586} && printf 'GET /healthz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.[01] 200' <&3"]
# The flags of ./insight-selectors, for serving.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmn24m", "-XX:+ExitOnOutOfMemoryError", \
  "-Dguice_bytecode_gen_option=DISABLED", "-Dvertx.disableDnsResolver=true", \
  "-Dio.netty.jfr.enabled=false", "-jar", "/opt/insight-selectors.jar"]
CMD ["serve", "--host", "0.0.0.0"]
