using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Writing;

/// <summary>What the approved file of a pupil says of this school year, the latest term of it, and when the school has reached the family in this term.</summary>
internal sealed record PupilTerm(string Name, StudyStatus? Study, LivingStatus? Living)
{
    /// <summary>The latest first. What was said stays with those who said it.</summary>
    public IReadOnlyList<(DateTime HappenedUtc, LetterChannel Channel)> Reached { get; init; } = [];
}
