using System.Globalization;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// Reasons as a village clerk would say them, in both languages.
public static class ReasonWords
{
    public static string For(Reason reason, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? Chinese(reason) : English(reason);

    public static string Chinese(Reason reason)
    {
        var who = reason.Parent is { } role ? PrintedNames.Of(role) : "";
        var stated = reason.Stated?.ToChinese() ?? "";
        var since = stated.Length > 0 ? $"自{stated}起" : "";
        var day = reason.Day is { } date ? ChineseDay(date) : "";
        return reason.Code switch
        {
            ReasonCode.ParentAway => StartsToCountAtOnce(reason) ? $"{who}{stated}起外出" : $"{who}{stated}起外出，至{day}已满三个月",
            ReasonCode.ParentDeclaredAway => $"据学校申报，{who}截至{day}已连续外出三个月以上，待补外出日期",
            ReasonCode.ParentAwayTooShort => $"{who}{stated}起外出，未满三个月，到{day}满",
            ReasonCode.ParentDeceased => $"{who}{(stated.Length > 0 ? $"于{stated}" : "已")}去世",
            ReasonCode.ParentMissing => $"{who}{since}失联",
            ReasonCode.ParentImprisoned => $"{who}{since}服刑，不算外出务工",
            ReasonCode.ParentUnable => $"{who}{since}无监护能力",
            ReasonCode.BothAway => "父母双方都外出",
            ReasonCode.OneAwayOtherUnable => "父母一方外出，另一方无监护能力",
            ReasonCode.NoParentAway => "没有父母外出的记录",
            ReasonCode.ParentsReturned => $"外出的父母已于{day}返乡或不再外出",
            ReasonCode.OtherParentAble => $"{who}没有外出，且有监护能力",
            ReasonCode.NotRural => "不是农民家庭",
            ReasonCode.OutsideCompulsoryStage => $"不在义务教育阶段（以{day}为界）",
            ReasonCode.TurnedSixteen => $"{day}已满十六周岁",
            ReasonCode.AwayParentWithoutCustody => $"外出的{who}不是抚养孩子的一方",
            ReasonCode.AwayNotLongEnough => $"{who}外出的时间不够长",
            ReasonCode.LivesWithFriend => "孩子随朋友或邻居生活，计入",
            ReasonCode.LivesAlone => "孩子独自生活，计入，请当天核实并落实照护人",
            ReasonCode.LivesWithMinor => "孩子只和未成年的兄弟姐妹一起生活，计入，请当天核实并落实照护人",
            ReasonCode.OtherReasonCounted => $"{who}因其他原因外出，也计入",
            ReasonCode.FirstOfMonthAssumed => $"{who}{(who.Length > 0 ? "" : "出生")}日期只写到{stated}，按{day}计算",
            ReasonCode.FirstOfYearAssumed => $"{who}{(who.Length > 0 ? "" : "出生")}日期只写到{stated}，按{day}计算",
            ReasonCode.VisitNotCounted => $"{who}{day}回家{reason.Number}天，属短期探亲，不中断外出",
            ReasonCode.VisitBrokeAbsence => reason.Number is { } days
                ? $"{who}{day}回家{days}天，外出时间从再次外出之日重新计算"
                : $"{who}{day}回家后还没有写再次外出的日期，满十五天即中断外出",
            ReasonCode.OtherParentRemainsGuardian => $"父母离异后{who}仍是监护人",
            ReasonCode.RuralNotStated => "没有写明是否农民家庭，暂按是计算",
            ReasonCode.AwaySinceUnknown => $"没有写{who}外出的日期，请补上",
            ReasonCode.WhereaboutsUnknown => $"{who}情况不详，请核实",
            ReasonCode.BirthDateMissing => "没有写出生日期，无法核对年龄",
            ReasonCode.ClassMissing => "没有班级，无法核对是否在义务教育阶段",
            ReasonCode.NoGuardian => "没有写实际监护人",
            ReasonCode.HukouElsewhere => "户籍不在学校所在县（市、区），请核实是否随迁",
            ReasonCode.HomeButAbsenceOpen => $"写了{who}在家，但外出记录没有返回日期，请核实",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };
    }

    public static string English(Reason reason)
    {
        var who = reason.Parent switch { ParentRole.Father => "the father", ParentRole.Mother => "the mother", _ => "" };
        var stated = reason.Stated?.ToString() ?? "";
        var since = stated.Length > 0 ? $" since {stated}" : "";
        var day = reason.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        var sentence = reason.Code switch
        {
            ReasonCode.ParentAway => StartsToCountAtOnce(reason) ? $"{who} has been away since {stated}" : $"{who} has been away since {stated}, three months on {day}",
            ReasonCode.ParentDeclaredAway => $"by the school's statement {who} had been away for three months on {day}; the day of leaving is to be added",
            ReasonCode.ParentAwayTooShort => $"{who} has been away since {stated}, three months will be full on {day}",
            ReasonCode.ParentDeceased => $"{who} has died{(stated.Length > 0 ? $" ({stated})" : "")}",
            ReasonCode.ParentMissing => $"{who} has been missing{since}",
            ReasonCode.ParentImprisoned => $"{who} has been in prison{since}, which is not away for work",
            ReasonCode.ParentUnable => $"{who} has been unable to care for the child{since}",
            ReasonCode.BothAway => "both parents are away",
            ReasonCode.OneAwayOtherUnable => "one parent is away and the other unable to care for the child",
            ReasonCode.NoParentAway => "no absence of a parent is on record",
            ReasonCode.ParentsReturned => $"the parent came back, or was no longer away, on {day}",
            ReasonCode.OtherParentAble => $"{who} is not away and able to care for the child",
            ReasonCode.NotRural => "not a rural family",
            ReasonCode.OutsideCompulsoryStage => $"outside compulsory schooling (from or until {day})",
            ReasonCode.TurnedSixteen => $"sixteen years old on {day}",
            ReasonCode.AwayParentWithoutCustody => $"{who} is away but does not have custody",
            ReasonCode.AwayNotLongEnough => $"{who} is not away for long enough",
            ReasonCode.LivesWithFriend => "lives with a friend or neighbour and counts",
            ReasonCode.LivesAlone => "lives alone and counts; check today that somebody cares for the child",
            ReasonCode.LivesWithMinor => "lives only with a brother or sister under age and counts; check today that somebody cares for the child",
            ReasonCode.OtherReasonCounted => $"{who} is away for another reason than work, which counts too",
            ReasonCode.FirstOfMonthAssumed or ReasonCode.FirstOfYearAssumed =>
                $"{(who.Length > 0 ? $"a date of {who}" : "the birth date")} is known as {stated} only; {day} was assumed",
            ReasonCode.VisitNotCounted => $"{who} was home for {reason.Number} days from {day}: a visit, which does not break the absence",
            ReasonCode.VisitBrokeAbsence => reason.Number is { } days
                ? $"{who} was home for {days} days from {day}; the absence counts anew from the day of leaving again"
                : $"{who} came home on {day} and no day of leaving again is on record; after fifteen days the absence is broken",
            ReasonCode.OtherParentRemainsGuardian => $"after the divorce {who} is still a guardian",
            ReasonCode.RuralNotStated => "whether the family is rural is not stated; taken as yes",
            ReasonCode.AwaySinceUnknown => $"the day on which {who} left is missing",
            ReasonCode.WhereaboutsUnknown => $"nothing is known of {who}",
            ReasonCode.BirthDateMissing => "the birth date is missing, the age cannot be checked",
            ReasonCode.ClassMissing => "there is no class, the stage of schooling cannot be checked",
            ReasonCode.NoGuardian => "no guardian is on record",
            ReasonCode.HukouElsewhere => "registered in another county than the school's; check whether the child migrated",
            ReasonCode.HomeButAbsenceOpen => $"{who} is stated as home, but an absence has no day of return",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    // The definition of 2016 names no length of absence.
    private static bool StartsToCountAtOnce(Reason reason) => reason.Stated?.FirstDay == reason.Day;

    internal static string ChineseDay(DateOnly day) => Abstractions.Data.PartialDate.Of(day).ToChinese();
}
