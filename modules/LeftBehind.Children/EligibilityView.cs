using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// The facts as one definition looks at them.
internal sealed class EligibilityView
{
    private readonly IReadOnlyList<AbsenceSpell> _father;
    private readonly IReadOnlyList<AbsenceSpell> _mother;

    public EligibilityView(EligibilityDefinition definition, EligibilityFacts facts, EligibilityPolicy policy)
    {
        (Definition, Facts, Policy) = (definition, facts, policy);
        _father = AbsenceRules.Spells(facts.Parents.Father, policy.MonthsAway(definition), policy);
        _mother = AbsenceRules.Spells(facts.Parents.Mother, policy.MonthsAway(definition), policy);
        CountingParents = definition == EligibilityDefinition.Education2013 ? WithCustody(facts.Parents) : Enum.GetValues<ParentRole>();
        Limit = definition == EligibilityDefinition.Education2013
            ? facts.CompulsoryStage ?? DateSpan.Always
            : DateSpan.Always with { Until = EligibilityRules.AgeLimitReached(facts.BirthDate, policy.AgeLimit2016) };
    }

    public EligibilityDefinition Definition { get; }

    public EligibilityFacts Facts { get; }

    public EligibilityPolicy Policy { get; }

    // After a divorce the absence of the parent without custody leaves nobody behind (2013); under the 2016 definition both remain guardians (民法典 1084).
    public IReadOnlyList<ParentRole> CountingParents { get; }

    // Compulsory stage, or until the sixteenth birthday.
    public DateSpan Limit { get; }

    public IReadOnlyList<AbsenceSpell> Spells(ParentRole role) => role == ParentRole.Father ? _father : _mother;

    public AbsenceSpell? SpellOn(ParentRole role, DateOnly on) => Spells(role).FirstOrDefault(spell => spell.Span.Holds(on));

    public IReadOnlyList<DateSpan> Unable(ParentRole role) => AbsenceRules.Unable(Facts.Parents.Of(role));

    public bool IsUnable(ParentRole role, DateOnly on) => Unable(role).Any(span => span.Holds(on));

    // Not decided no, but not known either. Under the 2016 definition both have to be away or unable, so one known answer can settle it.
    public bool CannotBeDecided(DateOnly on)
    {
        var unknown = CountingParents.Where(role => IsUnknown(role, on)).ToList();
        return Definition == EligibilityDefinition.Education2013
            ? unknown.Count > 0
            : unknown.Count > 0 && CountingParents.All(role => unknown.Contains(role) || IsUnable(role, on) || SpellOn(role, on) is not null);
    }

    public bool IsUnknown(ParentRole role, DateOnly on) => Facts.Parents.Of(role) is var parent
        && SpellOn(role, on) is null
        && ((parent.Status == ParentStatus.Unknown && parent.Absences.Count == 0) || AbsenceRules.HasUnknownStart(parent));

    private static ParentRole[] WithCustody(ParentsPart parents) => parents switch
    {
        { MaritalStatus: MaritalStatus.Married or MaritalStatus.Widowed } => Enum.GetValues<ParentRole>(),
        { Custody: Custody.Father, Father.Status: not ParentStatus.Deceased } => [ParentRole.Father],
        { Custody: Custody.Mother, Mother.Status: not ParentStatus.Deceased } => [ParentRole.Mother],
        _ => Enum.GetValues<ParentRole>(),
    };
}
