using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

internal sealed class ChildType : IContentTypeProvider
{
    public const string Name = "Child";

    public void Describe(ContentTypeBuilder type) => type.Named(Name).DisplayedAs("Pupil's file")
        .WithPart<ChildPart>()
        .WithPart<ParentsPart>()
        .WithPart<GuardiansPart>()
        .WithPart<ConcernsPart>()
        .WithPart<StudyStatusPart>()
        .WithPart<LivingStatusPart>()
        .WithPart<LifecyclePart>()
        .WithPart<EnrolmentPart>();
}
