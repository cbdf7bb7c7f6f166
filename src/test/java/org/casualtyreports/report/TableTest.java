package org.casualtyreports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Role;
import org.casualtyreports.report.Table.Row;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Table table(Cell second, Cell third) {
    return new Table(
        "t",
        "Claims",
        "Every claim",
        List.of(
            new Table.Column("id", "Claim", Kind.TEXT, Role.ROW_HEADING, 1, ""),
            new Table.Column("status", "Status", Kind.TEXT, Role.DATA, 1, ""),
            new Table.Column("note", "Note", Kind.TEXT, Role.DATA, 1, "")),
        List.of(
            new Row.Group("g", Text.of("Green Banner")),
            new Row.Data("c", List.of(Cell.words("C1"), second, third))),
        List.of(Text.of("A note")),
        Text.EMPTY);
  }

  @Test
  void aColumnOfNothingIsLeftOutWhereItIsNamed() {
    Table table = table(Cell.BLANK, Cell.BLANK).withoutEmpty(Set.of("status"));

    assertThat(table.columns()).extracting(Table.Column::id).containsExactly("id", "note");
    assertThat(table.rows())
        .containsExactly(
            new Row.Group("g", Text.of("Green Banner")),
            new Row.Data("c", List.of(Cell.words("C1"), Cell.BLANK)));
    assertThat(table.notes()).containsExactly(Text.of("A note"));
  }

  @Test
  void aColumnThatHoldsSomethingStays() {
    Table table = table(Cell.words("soldier"), Cell.words(""));

    assertThat(table.withoutEmpty(Set.of("id", "status"))).isSameAs(table);
  }
}
