package org.casualtyreports.intake.words;

import java.util.List;
import org.casualtyreports.claim.Language;

/** Numbers from 0 to 999 in words, by the rules of each language's schoolbooks. */
final class SpelledOut {
  private static final List<String> EN =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> EN_TENS =
      List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final List<String> FR =
      List.of(
          ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
                  + " seize dix-sept dix-huit dix-neuf")
              .split(" "));
  private static final List<String> FR_TENS =
      List.of(
          "- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt"
              .split(" "));
  private static final List<String> AR =
      List.of("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(" "));
  private static final List<String> AR_TENS =
      List.of("- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split(" "));
  private static final List<String> AR_HUNDREDS =
      List.of("- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة".split(" "));

  private SpelledOut() {}

  static String in(Language language, int n) {
    return switch (language) {
      case EN -> english(n);
      case FR -> french(n);
      case AR -> arabic(n);
    };
  }

  private static String english(int n) {
    if (n >= 100) {
      return EN.get(n / 100) + " hundred" + (n % 100 == 0 ? "" : " and " + english(n % 100));
    }
    if (n < 20) {
      return EN.get(n);
    }
    return EN_TENS.get(n / 10) + (n % 10 == 0 ? "" : "-" + EN.get(n % 10));
  }

  private static String french(int n) {
    if (n >= 100) {
      String hundreds = n < 200 ? "cent" : FR.get(n / 100) + (n % 100 == 0 ? " cents" : " cent");
      return hundreds + (n % 100 == 0 ? "" : " " + french(n % 100));
    }
    if (n < 20) {
      return FR.get(n);
    }
    boolean byTwenties = n >= 60;
    int unit = byTwenties ? n % 20 : n % 10;
    String tens = FR_TENS.get(n / 10);
    if (unit == 0) {
      return n == 80 ? "quatre-vingts" : tens;
    }
    boolean et = n < 80 && unit % 10 == 1;
    return tens + (et ? " et " : "-") + FR.get(unit);
  }

  private static String arabic(int n) {
    if (n >= 100) {
      return AR_HUNDREDS.get(n / 100) + (n % 100 == 0 ? "" : " و" + arabic(n % 100));
    }
    if (n <= 10) {
      return AR.get(n);
    }
    if (n < 20) {
      return n == 11 ? "أحد عشر" : n == 12 ? "اثنا عشر" : AR.get(n % 10) + " عشر";
    }
    return (n % 10 == 0 ? "" : AR.get(n % 10) + " و") + AR_TENS.get(n / 10);
  }
}
