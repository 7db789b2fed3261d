curl --request POST \
  --url https://api.apiyi.com/v1/chat/completions \
  --header 'Authorization: Bearer <token>' \
  --header 'Content-Type: application/json' \
  --data '
{
  "model": "gpt-image-2-all",
  "messages": [
    {
      "role": "user",
      "content": "Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic"
    }
  ]
}
'
