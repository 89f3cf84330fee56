using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;

namespace LeftBehind.Transfers.Entities;

/// <summary>
/// All that the receiving school sees of a pupil until it accepts. It belongs to that school, as the transfer itself belongs to the sending
/// one; once it is declined or called back, what it says of the child is taken off it.
/// </summary>
public sealed class TransferCard : ScopedRow
{
    public long Id { get; set; }

    public string TransferId { get; set; } = "";

    [Sensitive(SensitivityLevel.L1)]
    public string Name { get; set; } = "";

    public Sex? Sex { get; set; }

    /// <summary>2017-03</summary>
    [Sensitive(SensitivityLevel.L1)]
    public string BirthMonth { get; set; } = "";

    /// <summary>As it was called on the day.</summary>
    public string ClassName { get; set; } = "";

    /// <summary>Null for a class that has left school.</summary>
    public int? Grade { get; set; }

    public string FromSchool { get; set; } = "";

    /// <summary>Who answers for the work there.</summary>
    public string FromPerson { get; set; } = "";

    public string FromPhone { get; set; } = "";

    public string Note { get; set; } = "";

    public TransferState State { get; set; }

    public DateOnly DueOn { get; set; }

    public DateTime StartedUtc { get; set; }

    public int StartedBy { get; set; }

    public string StartedByName { get; set; } = "";

    /// <summary>The workflow that leads it; null where there is none.</summary>
    public string? WorkflowId { get; set; }

    /// <summary>The class that was chosen for the pupil.</summary>
    public int? ToClassId { get; set; }

    public DateTime? EndedUtc { get; set; }

    public string EndedByName { get; set; } = "";

    /// <summary>Whether the county decided for the school.</summary>
    public bool ByCounty { get; set; }

    public string Reason { get; set; } = "";
}
