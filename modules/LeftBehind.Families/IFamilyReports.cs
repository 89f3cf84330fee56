using LeftBehind.Letters.Entities;

namespace LeftBehind.Families;

/// <summary>Takes what a family reports of itself. Whoever calls it has made sure of the person.</summary>
public interface IFamilyReports
{
    /// <summary>A report to the class of each child that the letter names; one that waits there already takes in what is new.</summary>
    Task ReportAsync(LetterRecipient recipient, ContactReport report, CancellationToken cancellationToken);
}
