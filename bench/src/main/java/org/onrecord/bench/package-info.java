/**
 * Measures how fast the product is, with JMH, and how it compares with peers. Nothing here is shipped and nothing
 * depends on it.
 *
 * <p>Run: {@code mvn -q -Pbench -pl bench -am package -DskipTests && java -jar bench/target/benchmarks.jar}; JMH's own
 * options follow, {@code -l} lists the benchmarks.
 */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
