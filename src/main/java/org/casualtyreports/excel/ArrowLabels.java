package org.casualtyreports.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * Labels of single points of a chart, which show an arrow.
 *
 * <p>Copied from XML: the small schema library of POI has no type for a single label. To parse it
 * takes long, and a workbook has thousands of them.
 */
final class ArrowLabels {
  private static final String LABEL =
      """
      <c:dLbls xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
       xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
      <c:dLbl><c:idx val="0"/>\
      <c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr b="1"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx>\
      <c:dLblPos val="%s"/><c:showLegendKey val="0"/><c:showVal val="1"/>\
      <c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>\
      <c:showBubbleSize val="0"/></c:dLbl></c:dLbls>""";

  private final Map<Kind, XmlObject> known = new HashMap<>();

  private record Kind(String arrow, String position) {}

  /**
   * Adds labels behind those that are there.
   *
   * @param position of the label beside its point, as the format names it
   * @param points numbers of the points, from 0
   */
  void add(CTDLbls labels, String arrow, String position, Iterable<Integer> points) {
    XmlObject one = known.computeIfAbsent(new Kind(arrow, position), ArrowLabels::parsed);
    try (XmlCursor from = one.newCursor();
        XmlCursor number = one.newCursor();
        XmlCursor to = labels.newCursor()) {
      from.toFirstChild();
      number.toFirstChild();
      number.toFirstChild();
      number.toFirstChild();
      number.toFirstAttribute();
      to.toEndToken();
      for (int point : points) {
        number.setTextValue(Integer.toString(point));
        from.copyXmlContents(to);
      }
    }
  }

  private static XmlObject parsed(Kind kind) {
    try {
      return XmlObject.Factory.parse(LABEL.formatted(kind.arrow(), kind.position()));
    } catch (XmlException e) {
      throw new IllegalStateException("the label of a point", e);
    }
  }
}
