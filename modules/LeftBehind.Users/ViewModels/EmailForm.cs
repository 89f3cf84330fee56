using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Users.ViewModels;

internal sealed class EmailForm
{
    [Required, StringLength(200), NoControlCharacters, RegularExpression(@"[^@\s,;<>""]+@[^@\s,;<>""]+\.[^@\s,;<>""]+")]
    public string? Address { get; set; }
}
