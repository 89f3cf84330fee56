namespace LeftBehind.Abstractions.Data;

/// <summary>A school that goes on in another one of the same county from a day on.</summary>
/// <param name="FromId">The school that ends.</param>
/// <param name="From">What it is called.</param>
/// <param name="IntoId">The school that takes it in.</param>
/// <param name="Into">What that is called.</param>
/// <param name="On">The first day.</param>
public sealed record SchoolMerge(int FromId, string From, int IntoId, string Into, DateOnly On)
{
    /// <summary>The classes that go along, each with the number that it has in the other school. Classes that have left school stay where they were.</summary>
    public IReadOnlyDictionary<int, int> Classes { get; init; } = new Dictionary<int, int>();
}
