using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Families.Entities;

/// <summary>What a family wants of the school.</summary>
public enum FamilyRequestKind
{
    /// <summary>家长回信</summary>
    [Display(Name = "Answer of a family")]
    Reply,

    /// <summary>请老师打电话给我</summary>
    [Display(Name = "Please ring back")]
    Call,

    /// <summary>号码不是本人, or a number or e-mail address that does not exist.</summary>
    [Display(Name = "Wrong number or address")]
    Number,

    /// <summary>电话变了</summary>
    [Display(Name = "New phone or address")]
    Contact,
}
