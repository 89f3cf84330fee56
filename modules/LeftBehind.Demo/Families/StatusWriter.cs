using System.Text;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Demo.Families;

/// <summary>Concerns, study, life and what happened to the file.</summary>
internal sealed class StatusWriter(Random random, DateOnly on)
{
    public const int LongConcernLength = 400;

    private static readonly (string Text, ConcernTag Tag)[] Concerns =
    [
        ("数学基础弱，作业无人辅导。", ConcernTag.Learning), ("性格内向，不愿与人交流。", ConcernTag.Emotion),
        ("周末长时间玩手机。", ConcernTag.InternetAddiction), ("上学路上经过水库，需防溺水。", ConcernTag.Safety),
        ("祖母年迈多病，照看吃力。", ConcernTag.WeakGuardianship), ("与父母每月通话不足一次。", ConcernTag.DistanceFromParents),
    ];

    public IEnumerable<ContentPart> Write(DemoSituation situation, DateOnly filledOn)
    {
        yield return Concern(situation);
        var complete = situation is not (DemoSituation.Incomplete or DemoSituation.DeclaredOnly);
        yield return new StudyStatusPart { Terms = complete ? [Study()] : [] };
        yield return new LivingStatusPart { Terms = complete ? [Living(situation)] : [] };
        yield return new LifecyclePart { Events = [.. Events(situation, filledOn)] };
    }

    private ConcernsPart Concern(DemoSituation situation)
    {
        if (situation == DemoSituation.LongConcern)
        {
            return new() { Text = LongText(), Tags = [.. Concerns.Select(concern => concern.Tag).Distinct()] };
        }

        if (situation == DemoSituation.Incomplete || random.Next(3) == 0)
        {
            return new();
        }

        var (text, tag) = Concerns[random.Next(Concerns.Length)];
        return new() { Text = text, Tags = [tag] };
    }

    private static string LongText()
    {
        var text = new StringBuilder();
        for (var sentence = 0; text.Length < LongConcernLength; sentence++)
        {
            text.Append(Concerns[sentence % Concerns.Length].Text);
        }

        return text.ToString(0, LongConcernLength);
    }

    private StudyStatus Study() => new()
    {
        Term = Term(),
        Level = (StudyLevel)random.Next(3),
        RecordedOn = on.AddDays(-30),
        Difficulties = random.Next(3) == 0 ? "阅读量少，语文作文困难。" : null,
        Attendance = "按时到校",
    };

    private LivingStatus Living(DemoSituation situation) => new()
    {
        Term = Term(),
        Boarding = situation == DemoSituation.Boarding ? BoardingKind.Boarding : BoardingKind.Day,
        RecordedOn = on.AddDays(-30),
        Residence = "自家住房",
        Meals = "午餐在校",
        Transport = random.Next(2) == 0 ? "步行" : "校车",
        Health = "健康",
        Economy = "父母务工收入",
    };

    private string Term()
    {
        var year = SchoolCalendarRules.YearOn(on);
        var term = SchoolCalendarRules.TermInForce(on, SchoolCalendarRules.UsualTerms(year));
        return $"{year.StartYear}-{term?.Number ?? 1}";
    }

    private IEnumerable<ChangeEvent> Events(DemoSituation situation, DateOnly filledOn)
    {
        yield return new() { Type = situation == DemoSituation.TransferredIn ? ChangeType.TransferIn : ChangeType.New, On = filledOn };
        ChangeType? last = situation switch
        {
            DemoSituation.ParentsReturned => ChangeType.ParentsReturned,
            DemoSituation.TransferredOut => ChangeType.TransferOut,
            DemoSituation.DroppedOut => ChangeType.DroppedOut,
            DemoSituation.Suspended => ChangeType.Suspended,
            DemoSituation.Graduated => ChangeType.Graduated,
            _ => null,
        };
        if (last is { } type)
        {
            yield return new() { Type = type, On = on.AddDays(-35) };
        }
    }
}
