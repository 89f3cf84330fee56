using LeftBehind.Abstractions.Data;

namespace LeftBehind.Workflows.Entities;

/// <summary>What somebody has to do for a workflow to go on. It belongs to the organization of what it is about, and lies in the inbox of a role at one above.</summary>
public sealed class WorkflowTask : ScopedRow, IGoesWithContent
{
    public long Id { get; set; }

    public string WorkflowId { get; set; } = "";

    /// <summary>The activity that waits for it.</summary>
    public string ActivityId { get; set; } = "";

    /// <summary>What is to be done, as the workflow type calls it.</summary>
    public string Step { get; set; } = "";

    /// <summary>What it is about, as the list shows it.</summary>
    public string Title { get; set; } = "";

    /// <summary>School and class, as they were called when it was made.</summary>
    public string Place { get; set; } = "";

    public string ContentType { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";

    /// <summary>The role that it is meant for.</summary>
    public string Role { get; set; } = "";

    /// <summary>At which level, as an <see cref="OrganizationLevel"/>: with the organization of the row that says where.</summary>
    public OrganizationLevel Level { get; set; }

    /// <summary>The role in whose inbox it lies: the one above where nobody else could do it.</summary>
    public string AssignedRole { get; set; } = "";

    /// <summary>0 for the site's administrator.</summary>
    public int AssignedOrganizationId { get; set; }

    /// <summary>Who took it or was handed it; null while it waits for whoever comes first.</summary>
    public int? AssigneeUserId { get; set; }

    public string AssigneeName { get; set; } = "";

    /// <summary>0 for the system.</summary>
    public int SubmittedBy { get; set; }

    public string SubmittedByName { get; set; } = "";

    /// <summary>Who put right what was handed in, for those who did; null where nobody had to.</summary>
    public int? CorrectedBy { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateOnly DueOn { get; set; }

    /// <summary>When whoever decides was told that it is due.</summary>
    public DateOnly? RemindedOn { get; set; }

    /// <summary>When the level above was told that it is overdue.</summary>
    public DateOnly? ToldAboveOn { get; set; }

    public WorkflowTaskState State { get; set; }

    public TaskMarks Marks { get; set; }

    /// <summary>The outcomes that are offered, separated by commas.</summary>
    public string Outcomes { get; set; } = "";

    /// <summary>Those of them that need a comment, separated by commas.</summary>
    public string CommentNeededFor { get; set; } = "";

    /// <summary>Codes of what is odd about its subject, separated by commas: such a one is looked at singly.</summary>
    public string Oddities { get; set; } = "";

    /// <summary>The record that a free task is about; empty for one that a workflow waits for, which has it above.</summary>
    public string AboutId { get; set; } = "";

    /// <summary>Whether no workflow waits for it: something to do, that decides nothing.</summary>
    public bool IsFree => WorkflowId.Length == 0;

    /// <summary>Id of what it is about, whichever sort of task it is.</summary>
    public string About => IsFree ? AboutId : ContentItemId;

    /// <summary>Id of what it is decided with while it is folded.</summary>
    public string FoldedInto { get; set; } = "";

    public string Outcome { get; set; } = "";

    public string Comment { get; set; } = "";

    public int? DoneBy { get; set; }

    public string DoneByName { get; set; } = "";

    public DateTime? DoneUtc { get; set; }
}
