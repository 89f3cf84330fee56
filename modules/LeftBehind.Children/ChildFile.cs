using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// All parts of one child's file, for the rules that look across them.
public sealed record ChildFile
{
    public ChildPart Child { get; init; } = new();

    public ParentsPart Parents { get; init; } = new();

    public GuardiansPart Guardians { get; init; } = new();

    public ConcernsPart Concerns { get; init; } = new();

    public StudyStatusPart Study { get; init; } = new();

    public LivingStatusPart Living { get; init; } = new();

    public LifecyclePart Lifecycle { get; init; } = new();

    public EnrolmentPart Enrolment { get; init; } = new();

    // Where the child goes to school, as the caller names schools; a difference between two versions is a transfer.
    public string? School { get; init; }

    public EligibilityFacts Facts() => EligibilityFacts.Of(Child, Parents, Guardians, CompulsoryStageRules.Of(Enrolment), Enrolment.CountyCode);

    public Eligibility Evaluate(EligibilityDefinition definition, DateOnly on) => EligibilityRules.Evaluate(definition, Facts(), on);

    public ChildState StateOn(DateOnly on) =>
        LifecycleRules.StateOn(on, Lifecycle.Events, Evaluate(EligibilityDefinition.Education2013, on));

    public static ChildFile Of(ContentItem item, string? school = null) => new()
    {
        Child = item.Read<ChildPart>(),
        Parents = item.Read<ParentsPart>(),
        Guardians = item.Read<GuardiansPart>(),
        Concerns = item.Read<ConcernsPart>(),
        Study = item.Read<StudyStatusPart>(),
        Living = item.Read<LivingStatusPart>(),
        Lifecycle = item.Read<LifecyclePart>(),
        Enrolment = item.Read<EnrolmentPart>(),
        School = school,
    };
}
