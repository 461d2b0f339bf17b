# docker build -t onrecord . && docker run --rm -v onrecord:/data -v "$PWD:/in:ro" onrecord add /in
FROM debian:12-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY app app
COPY bench/pom.xml bench/pom.xml
COPY samples samples
RUN mvn -B -ntp -pl app -Dquick resources:resources compiler:compile@default-compile jar:jar@default-jar shade:shade@one-jar

FROM debian:12-slim
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jre-headless && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home onrecord && install -d -o onrecord -g onrecord -m 700 /data
COPY --from=build /src/app/target/quick/onrecord.jar /usr/local/lib/onrecord.jar
COPY onrecord /usr/local/bin/onrecord
USER onrecord
ENV ONRECORD_LEDGER=/data/ledger.db LANG=C.UTF-8
VOLUME /data
ENTRYPOINT ["onrecord"]
CMD ["--help"]
