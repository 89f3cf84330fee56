using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Parts;

namespace LeftBehind.Modules.Tests.Children;

// Turns a line such as "F away 2013-08-30; M dead 2012; divorced, custody father; friend; born 2003-05" into facts.
internal static class FileInWords
{
    public static EligibilityFacts Facts(string words)
    {
        var parents = new ParentsPart { Father = { Status = ParentStatus.Home }, Mother = { Status = ParentStatus.Home } };
        var guardians = new GuardiansPart { Detail = GuardianshipDetail.PaternalGrandparents, Guardians = { new Guardian { Name = "王奶奶" } } };
        var facts = new EligibilityFacts(new PartialDate(2004, 5, 6), true, parents, guardians, new DateSpan(new DateOnly(2010, 9, 1), new DateOnly(2019, 9, 1)));
        foreach (var clause in words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var word = clause.Split(' ');
            facts = word[0] switch
            {
                "F" => Parent(facts, parents.Father, word),
                "M" => Parent(facts, parents.Mother, word),
                "divorced" => Divorced(facts, word[1]),
                "lives" => Lives(facts, Enum.Parse<GuardianshipDetail>(word[1])),
                "noguardian" => Without(facts),
                "born" => facts with { BirthDate = word[1] == "?" ? null : PartialDate.Parse(word[1]) },
                "rural" => facts with { IsRuralFamily = word[1] switch { "yes" => true, "no" => false, _ => null } },
                "stage" => facts with { CompulsoryStage = word[1] == "?" ? null : Span(word[1]) },
                "hukou" => facts with { HukouCode = word[1], SchoolCountyCode = "331102" },
                _ => throw new FormatException(clause),
            };
        }

        return facts;
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static EligibilityFacts Parent(EligibilityFacts facts, Parent parent, string[] word)
    {
        switch (word[1])
        {
            case "away":
                var (from, to) = Halves(word[2]);
                parent.Absences.Add(new Absence
                {
                    Since = from is null ? null : PartialDate.Parse(from),
                    ReturnedOn = to is null ? null : PartialDate.Parse(to),
                    Reason = word.Contains("other") ? AbsenceReason.Other : AbsenceReason.Work,
                });
                parent.Status = to is null ? ParentStatus.AwayOutOfProvince : ParentStatus.Home;
                break;
            case "declared":
                parent.Absences.Add(new Absence { DeclaredAwayAsOf = Day(word[2]) });
                parent.Status = ParentStatus.AwayInProvince;
                break;
            case "visit":
                var (came, left) = Halves(word[2]);
                parent.Visits.Add(new HomeStay { From = Day(came!), To = left is null ? null : Day(left) });
                break;
            case "unable" or "limited":
                parent.Capacity = word[1] == "unable" ? CareCapacity.Unable : CareCapacity.LimitedByIllness;
                parent.CapacitySince = word.Length > 2 ? PartialDate.Parse(word[2]) : null;
                break;
            default:
                parent.Status = word[1] switch
                {
                    "dead" => ParentStatus.Deceased,
                    "missing" => ParentStatus.Missing,
                    "prison" => ParentStatus.Imprisoned,
                    "unknown" => ParentStatus.Unknown,
                    "somewhere" => ParentStatus.AwayOutOfProvince,
                    _ => ParentStatus.Home,
                };
                parent.StatusSince = word.Length > 2 ? PartialDate.Parse(word[2]) : null;
                break;
        }

        return facts;
    }

    private static EligibilityFacts Divorced(EligibilityFacts facts, string custody)
    {
        facts.Parents.MaritalStatus = MaritalStatus.Divorced;
        facts.Parents.Custody = Enum.Parse<Custody>(custody);
        return facts;
    }

    private static EligibilityFacts Lives(EligibilityFacts facts, GuardianshipDetail detail)
    {
        facts.Guardians.Detail = detail;
        return detail == GuardianshipDetail.Alone ? Without(facts) : facts;
    }

    private static EligibilityFacts Without(EligibilityFacts facts)
    {
        facts.Guardians.Guardians = [];
        return facts;
    }

    private static (string? From, string? To) Halves(string text)
    {
        var halves = text.Split("..");
        return (halves[0] == "?" ? null : halves[0], halves.Length > 1 && halves[1].Length > 0 ? halves[1] : null);
    }

    private static DateSpan Span(string text) => Halves(text) is var (from, to) ? new DateSpan(Day(from!), Day(to!)) : default;
}
