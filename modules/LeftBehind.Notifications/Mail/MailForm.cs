using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Notifications.Mail;

internal sealed class MailForm : IValidatableObject
{
    [Display(Name = "Mail server"), StringLength(200), NoControlCharacters, RegularExpression(@"[A-Za-z0-9.\-:\[\]]*", ErrorMessage = "Enter the server's name only, such as smtp.example.com.")]
    public string? Host { get; set; }

    [Required, Range(1, 65535), Display(Name = "Port")]
    public int? Port { get; set; } = 465;

    [Display(Name = "Connection")]
    public MailSecurity Security { get; set; }

    [Display(Name = "User name"), StringLength(200), NoControlCharacters]
    public string? UserName { get; set; }

    [Display(Name = "Password"), DataType(DataType.Password), StringLength(200)]
    public string? Password { get; set; }

    [Display(Name = "Sender's address"), StringLength(200), NoControlCharacters]
    public string? SenderAddress { get; set; }

    [Display(Name = "Sender's name"), StringLength(60), NoControlCharacters]
    public string? SenderName { get; set; }

    public static MailForm Of(MailSettings settings) => new()
    {
        Host = settings.Host,
        Port = settings.Port,
        Security = settings.Security,
        UserName = settings.UserName,
        SenderAddress = settings.SenderAddress,
        SenderName = settings.SenderName,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.GetRequiredService<IStringLocalizer<Startup>>();
        if (!string.IsNullOrWhiteSpace(Host) && !MailText.IsAddress(SenderAddress?.Trim() ?? ""))
        {
            yield return new(text["Enter the address that recipients see, such as school@example.com."], [nameof(SenderAddress)]);
        }
        if (NeutralWords.Of(SenderName ?? "") != (SenderName ?? "") || NeutralWords.Of(SenderAddress ?? "") != (SenderAddress ?? ""))
        {
            yield return new(text["Families read the sender: leave out words that label a child."], [nameof(SenderName)]);
        }
    }
}
