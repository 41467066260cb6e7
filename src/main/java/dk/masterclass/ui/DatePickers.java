package dk.masterclass.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import dk.masterclass.document.Language;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Date pickers as Danes know them: the week starts on Monday, and days come before months. */
public final class DatePickers {

    private static final int MONDAY = 1;

    private DatePickers() {}

    /** A picker that speaks the language of the screen. */
    public static DatePicker labelled(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.forLanguageTag("da"));
        picker.setI18n(texts(picker));
        return picker;
    }

    private static DatePickerI18n texts(DatePicker picker) {
        var locale = Language.of(picker.getTranslation("ui.language")).locale();
        var texts = new DatePickerI18n();
        texts.setDateFormats(picker.getTranslation("ui.date.format"), "d.M.yyyy", "d/M/yyyy", "ddMMyyyy", "yyyy-MM-dd");
        texts.setFirstDayOfWeek(MONDAY);
        texts.setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)));
        texts.setWeekdays(names(fromSunday(), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)));
        texts.setWeekdaysShort(names(fromSunday(), day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)));
        texts.setToday(picker.getTranslation("ui.date.today"));
        texts.setCancel(picker.getTranslation("ui.date.cancel"));
        texts.setBadInputErrorMessage(picker.getTranslation("ui.date.bad"));
        return texts;
    }

    /** Vaadin counts the days of the week from Sunday. */
    private static DayOfWeek[] fromSunday() {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toArray(DayOfWeek[]::new);
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
