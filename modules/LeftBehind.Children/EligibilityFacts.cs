using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// Everything that decides, as the file states it. CompulsoryStage comes from the class (see CompulsoryStageRules), null if there is none.
public sealed record EligibilityFacts(
    PartialDate? BirthDate, bool? IsRuralFamily, ParentsPart Parents, GuardiansPart Guardians, DateSpan? CompulsoryStage)
{
    // Area codes; only the first six digits are compared.
    public string? HukouCode { get; init; }

    public string? SchoolCountyCode { get; init; }

    public static EligibilityFacts Of(ChildPart child, ParentsPart parents, GuardiansPart guardians, DateSpan? compulsoryStage, string? schoolCountyCode = null) =>
        new(child.BirthDate, child.IsRuralFamily, parents, guardians, compulsoryStage)
        {
            HukouCode = child.HukouCode,
            SchoolCountyCode = schoolCountyCode,
        };
}
