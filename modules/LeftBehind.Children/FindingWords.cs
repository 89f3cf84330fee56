using System.Globalization;

namespace LeftBehind.Children;

public static class FindingWords
{
    public static string For(Finding finding, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? Chinese(finding) : English(finding);

    public static string Chinese(Finding finding) => finding.Code switch
    {
        FindingCode.NameMissing => "请填写姓名",
        FindingCode.NameTooLong => "姓名太长，最多50个字",
        FindingCode.NameUnprintable => "姓名里有看不见的字符，请重新输入",
        FindingCode.NotAName => "这不像一个姓名",
        FindingCode.TextUnprintable => "文字里有无法打印的字符，请重新输入",
        FindingCode.TextTooLong => $"文字太长，最多{finding.Value}个字",
        FindingCode.ValueMalformed => "格式不对",
        FindingCode.BirthInFuture => "出生日期在今天以后",
        FindingCode.FilledInFuture => "填报时间在今天以后",
        FindingCode.ResidentIdMalformed => "身份证号应为18位",
        FindingCode.StudentRegistryNoMalformed => "学籍号应为字母G、L或J加18位",
        FindingCode.PhoneMalformed => "这不是电话号码，请核对",
        FindingCode.EmailMalformed => "这不是电子邮箱地址，应写成 name@example.com 的样子",
        FindingCode.ReturnBeforeLeaving => "返回日期早于外出日期",
        FindingCode.VisitEndsBeforeItBegins => "再次外出的日期早于回家的日期",
        FindingCode.VisitBeginMissing => "请填写回家的日期",
        FindingCode.NumberTaken => "本校已有同一号码的档案，请打开那份档案",
        FindingCode.DateMalformed => "看不懂这个日期，请写成2013年2月或2013-02-15",
        FindingCode.ResidentIdCheckDigit => "身份证号校验位不对，请核对",
        FindingCode.StudentRegistryNoCheckDigit => "学籍号校验位不对，请核对",
        FindingCode.SexDiffersFromId => "性别与身份证号不一致，请核对",
        FindingCode.BirthDiffersFromId => "出生日期与身份证号不一致，请核对",
        FindingCode.TooYoungForSchool => "孩子不满6周岁，请核对出生日期",
        FindingCode.TooOldForSchool => "孩子已超过16周岁，请核对出生日期",
        FindingCode.AgeUnusualForGrade => $"年龄（{finding.Value}岁）与年级相差较大，请核对",
        FindingCode.LeavingInFuture => "外出日期在今天以后，请核对",
        FindingCode.AbsencesOverlap => "与上一段外出时间重叠，请核对两段的日期",
        FindingCode.HomeButStillAway => "写了在家，但外出记录没有返回日期，请核对",
        FindingCode.DateOfDeathMissing => "请补上去世的日期",
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    public static string English(Finding finding) => finding.Code switch
    {
        FindingCode.NameMissing => "Enter a name",
        FindingCode.NameTooLong => "The name may have at most 50 characters",
        FindingCode.NameUnprintable => "The name contains invisible characters; enter it again",
        FindingCode.NotAName => "This does not look like a name",
        FindingCode.TextUnprintable => "The text contains characters that cannot be printed; enter it again",
        FindingCode.TextTooLong => $"The text may have at most {finding.Value} characters",
        FindingCode.ValueMalformed => "The value is not of the right form",
        FindingCode.BirthInFuture => "The birth date is in the future",
        FindingCode.FilledInFuture => "The date of filling in is in the future",
        FindingCode.ResidentIdMalformed => "A resident ID number has 18 characters",
        FindingCode.StudentRegistryNoMalformed => "A student registry number is G, L or J and 18 characters",
        FindingCode.PhoneMalformed => "This is no phone number",
        FindingCode.EmailMalformed => "This is no e-mail address; write it as name@example.com",
        FindingCode.ReturnBeforeLeaving => "The day of return is before the day of leaving",
        FindingCode.VisitEndsBeforeItBegins => "The day of leaving again is before the day of coming home",
        FindingCode.VisitBeginMissing => "Enter the day of coming home",
        FindingCode.NumberTaken => "The school already has a file with this number; open that one",
        FindingCode.DateMalformed => "This date cannot be read; write 2013-02 or 2013-02-15",
        FindingCode.ResidentIdCheckDigit => "The check digit of the resident ID number is wrong; check it",
        FindingCode.StudentRegistryNoCheckDigit => "The check digit of the student registry number is wrong; check it",
        FindingCode.SexDiffersFromId => "The sex differs from the resident ID number; check it",
        FindingCode.BirthDiffersFromId => "The birth date differs from the resident ID number; check it",
        FindingCode.TooYoungForSchool => "The child is under 6; check the birth date",
        FindingCode.TooOldForSchool => "The child is over 16; check the birth date",
        FindingCode.AgeUnusualForGrade => $"An age of {finding.Value} is unusual for the grade; check it",
        FindingCode.LeavingInFuture => "The day of leaving is in the future; check it",
        FindingCode.AbsencesOverlap => "This overlaps the time away before it; check the dates of both",
        FindingCode.HomeButStillAway => "Stated as home, but an absence has no day of return; check it",
        FindingCode.DateOfDeathMissing => "Add the date of death",
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };
}
