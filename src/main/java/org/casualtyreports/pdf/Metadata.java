package org.casualtyreports.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What a document says about itself: title, language, dates, colours, conformance. */
final class Metadata {
  private static final String PRODUCER = "casualty-reports";
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  private final Report report;
  private final PdfDate date;

  Metadata(Report report) {
    this.report = report;
    LocalDate day =
        switch (report.imprint().published()) {
          case Imprint.Published.On on -> on.day();
          case Imprint.Published.NotGiven none -> NO_DAY;
        };
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    date = new PdfDate(calendar);
  }

  PdfDate date() {
    return date;
  }

  void describe(PdfWriter writer) {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(report.imprint().title()));
    info.put(PdfName.AUTHOR, text(report.imprint().organisation()));
    info.put(PdfName.SUBJECT, text(report.imprint().subtitle()));
    info.put(PdfName.PRODUCER, text(PRODUCER));
    info.put(PdfName.CREATOR, text(PRODUCER));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(report.language().tag()));
  }

  /** To be called last, with what makes this document different from every other. */
  void finish(PdfWriter writer, byte[] fingerprint) throws IOException {
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    ICC_Profile colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    intent.put(
        PdfName.DESTOUTPUTPROFILE,
        writer.addToBody(new PdfICCBased(colours)).getIndirectReference());
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    PdfString id = new PdfString(fingerprint);
    id.setHexWriting(true);
    PdfArray ids = new PdfArray();
    ids.add(id);
    ids.add(id);
    writer.getInfo().put(PdfName.FILEID, ids);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  private static PdfString text(String words) {
    return new PdfString(oneLine(words), PdfObject.TEXT_UNICODE);
  }

  private static String oneLine(String words) {
    return Passage.clean(words).replace('\n', ' ');
  }

  private static String escaped(String words) {
    return oneLine(words)
        .replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private String xmp() {
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
         xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
         xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
         xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
         xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
         xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>%5$s</xmp:CreateDate><xmp:ModifyDate>%5$s</xmp:ModifyDate>
        <xmp:CreatorTool>%6$s</xmp:CreatorTool><pdf:Producer>%6$s</pdf:Producer>
        <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """
        .formatted(
            escaped(report.imprint().title()),
            escaped(report.imprint().organisation()),
            escaped(report.imprint().subtitle()),
            report.language().tag(),
            date.getW3CDate(),
            PRODUCER);
  }
}
