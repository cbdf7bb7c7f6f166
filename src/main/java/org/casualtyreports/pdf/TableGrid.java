package org.casualtyreports.pdf;

import java.util.List;
import org.casualtyreports.pdf.Ink.PageShape;
import org.casualtyreports.pdf.Typesetter.Extent;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text;

/**
 * The columns of a table: how wide each is, on which page and in which size the table stands.
 *
 * @param widths of the columns in points, with the space between columns
 * @param factor by which the letters are smaller than usual
 * @param hang width beside the figures of a column that its signs take
 */
record TableGrid(PageShape shape, float factor, float[] widths, float[] hang) {
  static final float GUTTER = 10;

  private static final float[] FACTORS = {1, 0.94f, 0.875f};
  private static final float COMFORT = 46;

  /** Widths that the columns of a table want, at full size. */
  private record Wishes(float[] least, float[] most) {}

  static TableGrid of(Table table, Typesetter type, Scale scale) {
    Wishes wishes = wishes(table, type, scale);
    for (PageShape shape : PageShape.values()) {
      for (float factor : FACTORS) {
        float room = Flow.width(shape);
        if (sum(wishes.least()) * factor <= room) {
          return grid(table, wishes, shape, factor, room, type, scale);
        }
      }
    }
    return grid(
        table,
        wishes,
        PageShape.LANDSCAPE,
        FACTORS[FACTORS.length - 1],
        Flow.width(PageShape.LANDSCAPE),
        type,
        scale);
  }

  private static TableGrid grid(
      Table table,
      Wishes wishes,
      PageShape shape,
      float factor,
      float room,
      Typesetter type,
      Scale scale) {
    float[] least = times(wishes.least(), factor);
    float[] most = times(wishes.most(), factor);
    float[] widths;
    if (sum(least) > room) {
      widths = times(least, room / sum(least));
    } else if (sum(most) <= room) {
      widths = spread(table, most, room - sum(most));
    } else {
      widths = fill(table, least, most, room - sum(least));
    }
    return new TableGrid(shape, factor, widths, hang(table, scale.table().scaled(factor), type));
  }

  private static Wishes wishes(Table table, Typesetter type, Scale scale) {
    int count = table.columns().size();
    float[] least = new float[count];
    float[] most = new float[count];
    for (int i = 0; i < count; i++) {
      wish(
          least,
          most,
          i,
          type.extent(Text.of(table.columns().get(i).heading()), scale.tableHead()));
      most[i] = Math.min(most[i], Math.max(least[i], 90));
    }
    for (Table.Row row : table.rows()) {
      if (row instanceof Table.Row.Data data) {
        for (int i = 0; i < count; i++) {
          Cell cell = data.cells().get(i);
          wish(least, most, i, type.extent(CellText.of(cell), scale.table()));
        }
      }
    }
    float widest = Flow.width(PageShape.PORTRAIT) * 0.4f;
    for (int i = 0; i < count; i++) {
      least[i] = Math.min(least[i], widest);
      if (!CellText.isNumeric(table.columns().get(i))) {
        least[i] = Math.max(least[i], Math.min(most[i], COMFORT));
      }
      least[i] += i == count - 1 ? 0 : GUTTER;
      most[i] = Math.max(most[i] + GUTTER, least[i]);
    }
    return new Wishes(least, most);
  }

  private static void wish(float[] least, float[] most, int column, Extent extent) {
    least[column] = Math.max(least[column], extent.widest() + 0.5f);
    most[column] = Math.max(most[column], extent.whole() + 0.5f);
  }

  /** Gives what is left over to the columns of words, by their weights. */
  private static float[] spread(Table table, float[] widths, float rest) {
    float[] wider = widths.clone();
    boolean anyWords = table.columns().stream().anyMatch(c -> !CellText.isNumeric(c));
    double weights =
        table.columns().stream()
            .filter(c -> !anyWords || !CellText.isNumeric(c))
            .mapToDouble(TableGrid::weight)
            .sum();
    for (int i = 0; i < wider.length; i++) {
      Table.Column column = table.columns().get(i);
      if (!anyWords || !CellText.isNumeric(column)) {
        wider[i] += (float) (rest * weight(column) / weights);
      }
    }
    return wider;
  }

  private static double weight(Table.Column column) {
    return column.weight() > 0 ? column.weight() : 1;
  }

  /** Fills columns up towards what they want, by their weights, until nothing is left. */
  private static float[] fill(Table table, float[] least, float[] most, float rest) {
    float[] widths = least.clone();
    float left = rest;
    for (int round = 0; round < 20 && left > 0.5f; round++) {
      double weights = 0;
      for (int i = 0; i < widths.length; i++) {
        weights += widths[i] < most[i] ? weight(table.columns().get(i)) : 0;
      }
      float given = 0;
      for (int i = 0; i < widths.length && weights > 0; i++) {
        double share = left * weight(table.columns().get(i)) / weights;
        float add = (float) Math.min(share, Math.max(most[i] - widths[i], 0));
        widths[i] += add;
        given += add;
      }
      left -= given;
    }
    return widths;
  }

  /** Signs hang beyond the figures of a column, so that figures with and without them align. */
  private static float[] hang(Table table, Style style, Typesetter type) {
    float[] hang = new float[table.columns().size()];
    if (type.rightToLeft()) {
      return hang;
    }
    for (Table.Row row : table.rows()) {
      if (row instanceof Table.Row.Data data) {
        for (int i = 0; i < hang.length; i++) {
          hang[i] = Math.max(hang[i], data.cells().get(i).marks().size());
        }
      }
    }
    for (int i = 0; i < hang.length; i++) {
      boolean figures = CellText.isNumeric(table.columns().get(i));
      hang[i] = figures ? hang[i] * Signs.width(style.size()) : 0;
    }
    return hang;
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }

  private static float[] times(float[] values, float factor) {
    float[] product = values.clone();
    for (int i = 0; i < product.length; i++) {
      product[i] *= factor;
    }
    return product;
  }

  /** Distance of a column from the side where reading begins. */
  float indent(int column) {
    float indent = 0;
    for (int i = 0; i < column; i++) {
      indent += widths[i];
    }
    return indent;
  }

  /** Width of a column's text. */
  float inner(int column) {
    return widths[column] - (column == widths.length - 1 ? 0 : GUTTER);
  }

  List<Line> lines(Typesetter type, Text text, Style style, int column) {
    return type.lines(text, style.scaled(factor), inner(column));
  }
}
