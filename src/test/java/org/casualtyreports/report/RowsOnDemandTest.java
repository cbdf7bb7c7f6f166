package org.casualtyreports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.casualtyreports.report.Table.Row;
import org.junit.jupiter.api.Test;

class RowsOnDemandTest {
  private static Row.Data row(int index) {
    return new Row.Data("claim-" + index, List.of(Cell.words("C" + index)));
  }

  private static List<Row> rows(int from, int to) {
    return IntStream.range(from, to).<Row>mapToObj(RowsOnDemandTest::row).toList();
  }

  @Test
  void holdsTheRowsInTheirOrder() {
    assertThat(new RowsOnDemand(1300, RowsOnDemandTest::row)).isEqualTo(rows(0, 1300));
    assertThat(new RowsOnDemand(1300, RowsOnDemandTest::row).subList(510, 520))
        .isEqualTo(rows(510, 520));
    assertThat(new RowsOnDemand(0, RowsOnDemandTest::row)).isEmpty();
  }

  @Test
  void makesARowOnceForAllWriters() {
    AtomicInteger made = new AtomicInteger();
    List<Row> rows =
        new RowsOnDemand(
            1300,
            index -> {
              made.incrementAndGet();
              return row(index);
            });
    IntStream.range(0, 4).parallel().forEach(writer -> assertThat(rows).isEqualTo(rows(0, 1300)));
    assertThat(made).hasValue(1300);
  }

  @Test
  void keepsNoRowOfALargeTable() {
    AtomicInteger made = new AtomicInteger();
    List<Row> rows =
        new RowsOnDemand(
            2_000_000,
            index -> {
              made.incrementAndGet();
              return row(index);
            });
    assertThat(rows.get(1_999_999)).isEqualTo(row(1_999_999));
    assertThat(rows.get(1_999_999)).isEqualTo(row(1_999_999));
    assertThat(made).hasValue(2);
  }

  @Test
  void hasNoOtherRows() {
    List<Row> rows = new RowsOnDemand(3, RowsOnDemandTest::row);
    assertThatThrownBy(() -> rows.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> rows.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
